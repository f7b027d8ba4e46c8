package synoptic.eval.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/// Times work by the CPU seconds of the thread that does it: what other programs do counts less.
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /// Runs both kinds of work in turns and gives the median of the ratios of their CPU times.
    public static Paired paired(Runnable work, Runnable kernel, int rounds) {
        double[] ratios = new double[rounds];
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            double base = seconds(kernel);
            seconds[i] = seconds(work);
            ratios[i] = seconds[i] / base;
        }
        Arrays.sort(ratios);
        Arrays.sort(seconds);
        return new Paired(ratios[rounds / 2], seconds[rounds / 2]);
    }

    /// The median ratio, and the median CPU seconds of the work.
    public record Paired(double ratio, double seconds) {}

    /// CPU seconds of the whole process, collector and compiler included.
    static double processSeconds(Runnable work) {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - start) / 1e9;
    }

    static double seconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
