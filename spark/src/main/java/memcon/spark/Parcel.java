package memcon.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A piece of the inputs on its way from one machine to another; opened only by whoever needs it. */
final class Parcel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    private Parcel(byte[] bytes) {
        this.bytes = bytes;
    }

    static Parcel of(Serializable content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(content);
        } catch (IOException e) {
            throw new IllegalStateException("Bug: " + content.getClass() + " cannot be sent", e);
        }
        return new Parcel(bytes.toByteArray());
    }

    Object open() {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(java.io.ObjectStreamClass description)
                    throws IOException, ClassNotFoundException {
                return Class.forName(description.getName(), false, Parcel.class.getClassLoader());
            }
        }) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("Bug: a parcel cannot be opened", e);
        }
    }
}
