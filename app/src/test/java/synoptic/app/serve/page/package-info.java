@NullMarked
package synoptic.app.serve.page;

import org.jspecify.annotations.NullMarked;
