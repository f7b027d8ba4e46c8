CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content='article', content_rowid='number',
  tokenize='porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
  INSERT INTO article_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
  INSERT INTO article_words (article_words, rowid, title, text)
  VALUES ('delete', old.number, old.title, old.text);
END;

CREATE VIRTUAL TABLE rendering_words USING fts5 (
  text, content='rendering', content_rowid='number',
  tokenize='porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER rendering_added AFTER INSERT ON rendering BEGIN
  INSERT INTO rendering_words (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER rendering_removed AFTER DELETE ON rendering BEGIN
  INSERT INTO rendering_words (rendering_words, rowid, text)
  VALUES ('delete', old.number, old.text);
END;
