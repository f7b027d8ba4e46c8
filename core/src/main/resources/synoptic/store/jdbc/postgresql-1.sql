CREATE TEXT SEARCH DICTIONARY synoptic_stem (TEMPLATE = snowball, LANGUAGE = porter);
CREATE TEXT SEARCH CONFIGURATION synoptic_words (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION synoptic_words
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part, numword,
    numhword, hword_numpart WITH synoptic_stem;
CREATE TABLE article_words (
  number BIGINT NOT NULL PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  words TSVECTOR NOT NULL
);
CREATE INDEX article_words_found ON article_words USING gin (words);
CREATE TABLE rendering_words (
  number BIGINT NOT NULL PRIMARY KEY REFERENCES rendering (number) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  words TSVECTOR NOT NULL
);
CREATE INDEX rendering_words_found ON rendering_words USING gin (words);
