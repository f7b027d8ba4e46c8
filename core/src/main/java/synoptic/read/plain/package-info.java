/// Scraped plain text and Markdown: the article apart from its residue.
@NullMarked
package synoptic.read.plain;

import org.jspecify.annotations.NullMarked;
