package synoptic.flink;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.flink.api.common.JobExecutionResult;
import synoptic.flink.step.ReadCaptures;

/// What an article costs in windows of several sizes: runs the job over files in this process, step
/// by step as on a cluster, each file as one window. To be read as ratios, without the first run,
/// which warms up.
public final class Cost {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Cost() {}

    /// A folder for what comes of it, how many reports a block has at most, then files.
    public static void main(String[] arguments) throws Exception {
        for (int i = 2; i < arguments.length; i++) {
            String output =
                    Path.of(arguments[0], "cost-" + (i - 1)).toAbsolutePath().toUri().toString();
            System.out.println(line(arguments[i], arguments[1], output));
        }
    }

    private static String line(String file, String block, String output) throws Exception {
        long cpu = MACHINE.getProcessCpuTime();
        long start = System.nanoTime();
        JobExecutionResult result =
                Job.of("--files", file, "--output", output, "--block", block).execute("cost");
        long millis = (System.nanoTime() - start) / 1_000_000;
        double cpuMillis = (MACHINE.getProcessCpuTime() - cpu) / 1e6;
        long articles = result.getAccumulatorResult(ReadCaptures.ARTICLES);
        return String.format(
                Locale.ROOT,
                "%d articles in blocks of %s: %.3f ms of processors an article, %.0f articles a second",
                articles,
                block,
                cpuMillis / articles,
                articles * 1000.0 / millis);
    }
}
