package memcon.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import memcon.serve.holdings.ServedHoldings;

/** What the endpoint answers when it is asked nothing: what it is and what it can be asked. */
@FunctionalInterface
public interface SelfDescription {

    void send(ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
