/// Libraries in databases: one SQLite file, or PostgreSQL for many to share.
@NullMarked
package synoptic.store.jdbc;

import org.jspecify.annotations.NullMarked;
