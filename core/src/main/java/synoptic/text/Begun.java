package synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/// Work that other threads do while the one that asked for it does something else.
public final class Begun<T> {

    private final List<ForkJoinTask<T>> tasks;

    private Begun(List<ForkJoinTask<T>> tasks) {
        this.tasks = tasks;
    }

    /// Begins the same work on each of some things, in the pool of the thread that asks.
    public static <S, T> Begun<T> onEach(List<S> things, Function<? super S, ? extends T> work) {
        List<ForkJoinTask<T>> tasks = new ArrayList<>(things.size());
        for (S thing : things) {
            Callable<T> call = () -> work.apply(thing);
            tasks.add(ForkJoinTask.adapt(call).fork());
        }
        return new Begun<>(tasks);
    }

    /// What came of each, in order; what no thread has begun yet is done by this one, the last
    /// first, as others take the first first.
    public List<T> finish() {
        tasks.reversed().forEach(ForkJoinTask::join);
        return tasks.stream().map(ForkJoinTask::join).toList();
    }
}
