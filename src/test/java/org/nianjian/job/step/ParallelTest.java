package org.nianjian.job.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void resultsComeInTheOrderOfTheItemsWhoeverFinishesFirst() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        Parallel.inOrder(
                executor,
                2,
                List.of(1, 2, 3),
                item -> {
                    if (item == 1) {
                        await(secondIsDone);
                    } else if (item == 2) {
                        secondIsDone.countDown();
                    }
                    return item * 10;
                },
                results::add);
        assertEquals(List.of(10, 20, 30), results);
    }

    @Test
    void workDoesNotRunFarAheadOfWhatIsTaken() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        Parallel.inOrder(
                executor,
                2,
                IntStream.range(0, 1000).boxed().toList(),
                item -> begun.incrementAndGet(),
                result -> assertTrue(begun.get() - taken.incrementAndGet() <= 2 * 8));
        assertEquals(1000, taken.get());
    }

    @Test
    void aFaultOfTheWorkIsThrownAsItIs() {
        var fault = assertThrows(
                IllegalArgumentException.class,
                () -> Parallel.inOrder(
                        executor,
                        2,
                        List.of(1),
                        item -> {
                            throw new IllegalArgumentException("fault");
                        },
                        result -> {}));
        assertEquals("fault", fault.getMessage());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
