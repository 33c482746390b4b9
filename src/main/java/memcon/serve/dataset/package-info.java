/**
 * What is served, told to strangers: how much of what, by whom, on what terms, within which limits, what it can be asked, and
 * all of it as files.
 *
 * <p>In: the holdings, their numbers and their dumps. Out: VoID, DCAT and a service description, in every syntax and as pages.
 */
@NullMarked
package memcon.serve.dataset;

import org.jspecify.annotations.NullMarked;
