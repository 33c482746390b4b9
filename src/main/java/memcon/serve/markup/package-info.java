/** Things and what is said of them as pieces of pages: looked up within one request, called by their names, linked and escaped. */
@NullMarked
package memcon.serve.markup;

import org.jspecify.annotations.NullMarked;
