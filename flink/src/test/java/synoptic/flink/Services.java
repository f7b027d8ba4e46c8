package synoptic.flink;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A broker and a database, started once for all tests that ask for them.
final class Services implements AutoCloseable {

    final Kafka kafka;
    final Database database;

    private Services(Kafka kafka, Database database) {
        this.kafka = kafka;
        this.database = database;
    }

    private static Services start() {
        try {
            return new Services(Kafka.start(), Database.start());
        } catch (Exception e) { // all that Kafka's kit says it throws
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        kafka.close();
        database.close();
    }

    /// Hands them to tests.
    static final class Lent implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Services.class;
        }

        @Override
        public Services resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Services.class))
                    .computeIfAbsent(Services.class, any -> start(), Services.class);
        }
    }
}
