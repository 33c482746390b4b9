package memcon.serve.federation;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Resolves names to addresses of the public internet and to no others. What it gives is what the client connects to, so a
 * name that means one address when it is checked and another when it is used gains nothing.
 */
record CheckedAddresses(SocketAddressResolver resolver) implements SocketAddressResolver {

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        resolver.resolve(host, port, context, new Promise<>() {
            @Override
            public void succeeded(List<InetSocketAddress> all) {
                List<InetSocketAddress> allowed =
                        all.stream().filter(one -> isPublic(one.getAddress())).toList();
                if (allowed.isEmpty()) {
                    promise.failed(new PrivateAddressException());
                } else {
                    promise.succeeded(allowed);
                }
            }

            @Override
            public void failed(Throwable fault) {
                promise.failed(fault);
            }
        });
    }

    /** Whether an address is one that the registries of special addresses give to anybody. */
    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6(address.getAddress());
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        int d = bytes[3] & 0xff;
        boolean isOfOneNetwork = a == 0 // this network
                || a == 10
                || a == 127
                || a == 100 && (b & 0xc0) == 64 // a provider's own, and metadata of one cloud
                || a == 169 && b == 254 // the link, and metadata of most clouds
                || a == 172 && (b & 0xf0) == 16
                || a == 192 && b == 168;
        boolean isSpecial = a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99
                || a == 198 && (b & 0xfe) == 18
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113
                || a >= 224 // many receivers, or kept for later
                || a == 168 && b == 63 && c == 129 && d == 16; // services of one cloud to its machines
        return !isOfOneNetwork && !isSpecial;
    }

    /** 2000::/3 is all that is given out; of it not what wraps an address of version 4 or is for examples. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return (first & 0xe000) == 0x2000
                && first != 0x2002 // 6to4
                && !(first == 0x2001 && second < 0x0200) // Teredo and other protocols
                && !(first == 0x2001 && second == 0x0db8)
                && !(first == 0x3fff && second < 0x1000);
    }

    /** A name that leads to no public address. */
    static final class PrivateAddressException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PrivateAddressException() {
            super("no public address", null, false, false);
        }
    }
}
