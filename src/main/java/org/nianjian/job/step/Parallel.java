package org.nianjian.job.step;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many things by several threads whose results come in the order of the things, whoever finishes first. */
final class Parallel {
    /** So many results at most wait for their turn for each thread, which bounds the memory. */
    private static final int AHEAD = 8;

    private Parallel() {}

    /**
     * Works on all items and hands on the results in their order, in the calling thread.
     *
     * @param threads how many threads the executor has
     */
    static <I, O> void inOrder(
            ExecutorService executor,
            int threads,
            Iterable<? extends I> items,
            Function<? super I, ? extends O> work,
            Consumer<? super O> each) {
        Deque<Future<O>> waiting = new ArrayDeque<>();
        for (I item : items) {
            waiting.add(executor.submit(() -> work.apply(item)));
            if (waiting.size() >= threads * AHEAD) {
                each.accept(result(waiting.remove()));
            }
        }
        while (!waiting.isEmpty()) {
            each.accept(result(waiting.remove()));
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        }
    }
}
