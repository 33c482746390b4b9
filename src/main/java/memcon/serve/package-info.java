/**
 * The SPARQL endpoint and its pages.
 *
 * <p>In: a dataset. Out: HTTP answers. {@link memcon.serve.Endpoint} puts the parts together: {@code holdings} lend the data
 * to requests, {@code http} says what a request is and refuses what is too much, {@code sparql} answers queries, {@code
 * ontology} explains the terms, {@code monitoring} tells the operator.
 */
@NullMarked
package memcon.serve;

import org.jspecify.annotations.NullMarked;
