package synoptic.flink;

import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.TaskManagerOptions;

/// How a job over files is run.
final class Bounded {

    /// In one process, in which Flink would take an eighth of it: what is sorted in less goes to
    /// disk in more pieces, and those are merged over and over.
    private static final MemorySize TO_SORT_IN = MemorySize.ofMebiBytes(1024);

    private Bounded() {}

    /// One step after another, each by all workers; what is between two steps lies on disk.
    ///
    /// Flink would choose how many workers a step has by how many bytes it gets; here a step costs
    /// what it does with them.
    static Configuration stepByStep() {
        return settings(RuntimeExecutionMode.BATCH)
                .set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false)
                .set(TaskManagerOptions.MANAGED_MEMORY_SIZE, TO_SORT_IN);
    }

    /// All steps at once in one process, with what is kept in memory.
    static Configuration flowing(int parallelism) {
        return settings(RuntimeExecutionMode.STREAMING)
                .set(TaskManagerOptions.NETWORK_MEMORY_MIN, network(parallelism))
                .set(TaskManagerOptions.NETWORK_MEMORY_MAX, network(parallelism));
    }

    /// Each step has a channel from each of its workers to each of those of the next.
    static MemorySize network(int parallelism) {
        return MemorySize.ofMebiBytes(64 + 8L * parallelism * parallelism);
    }

    private static Configuration settings(RuntimeExecutionMode mode) {
        return new Configuration()
                .set(ExecutionOptions.RUNTIME_MODE, mode)
                .set(PipelineOptions.GENERIC_TYPES, false);
    }
}
