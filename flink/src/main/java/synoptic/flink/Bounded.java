package synoptic.flink;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.PipelineOptions;

/// How a job over files is run.
final class Bounded {

    private Bounded() {}

    /// One step after another, each by all workers; what is between two steps lies on disk.
    ///
    /// Flink would choose how many workers a step has by how many bytes it gets; here a step costs
    /// what it does with them.
    static Configuration stepByStep() {
        return settings(RuntimeExecutionMode.BATCH)
                .set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
    }

    /// All steps at once; what is kept is in memory.
    static Configuration flowing() {
        return settings(RuntimeExecutionMode.STREAMING);
    }

    private static Configuration settings(RuntimeExecutionMode mode) {
        return new Configuration()
                .set(ExecutionOptions.RUNTIME_MODE, mode)
                .set(PipelineOptions.GENERIC_TYPES, false);
    }
}
