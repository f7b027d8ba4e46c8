package synoptic.store.jdbc;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a library lies.
sealed interface Address {

    /// An SQLite file.
    record OfFile(Path file) implements Address {
        @Override
        public String name() {
            return file.toString();
        }
    }

    /// A PostgreSQL database, in the words of its driver.
    record OfServer(String url) implements Address {
        private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([^&]+)");

        @Override
        public String name() {
            int query = url.indexOf('?');
            String server = query < 0 ? url : url.substring(0, query);
            Matcher schema = SCHEMA.matcher(url);
            return schema.find() ? server + ", schema " + schema.group(1) : server;
        }
    }

    /// What sentences call it; without a password.
    String name();

    /// `postgresql://host/database` or `jdbc:postgresql:…`, else a file.
    static Address of(String words) {
        if (words.startsWith("jdbc:postgresql:")) {
            return new OfServer(words);
        }
        if (words.startsWith("postgresql:") || words.startsWith("postgres:")) {
            return new OfServer("jdbc:postgresql:" + words.substring(words.indexOf(':') + 1));
        }
        return new OfFile(Path.of(words));
    }
}
