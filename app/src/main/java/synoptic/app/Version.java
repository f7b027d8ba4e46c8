package synoptic.app;

import picocli.CommandLine.IVersionProvider;

/// The version the jar was built as.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "synoptic %s on Java %s"
                    .formatted(version == null ? "(from classes)" : version, Runtime.version())
        };
    }
}
