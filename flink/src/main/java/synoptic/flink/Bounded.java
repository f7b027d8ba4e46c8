package synoptic.flink;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.PipelineOptions;

/// How a job over files is run: one step after another, each by all workers.
final class Bounded {

    private Bounded() {}

    /// Flink would choose how many workers a step has by how many bytes it gets; here a step costs
    /// what it does with them.
    static Configuration settings() {
        Configuration settings = new Configuration();
        settings.set(
                ExecutionOptions.RUNTIME_MODE,
                Boolean.getBoolean("strm")
                        ? RuntimeExecutionMode.STREAMING
                        : RuntimeExecutionMode.BATCH);
        settings.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        return settings;
    }
}
