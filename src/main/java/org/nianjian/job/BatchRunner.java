package org.nianjian.job;

import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.nianjian.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs a job to its end, or goes on with it where it was stopped.
 *
 * <p>An execution that was killed still says that it is running. Nobody else can be running it, because the run holds the
 * lock of the output folder, so it is declared failed and then restarted.
 */
final class BatchRunner {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
    private static final String GENERATION = "generation";

    private final Warehouse warehouse;

    BatchRunner(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * Runs the job that these parameters name.
     *
     * @param job makes the job, given where it keeps its state
     * @throws JobExecutionException if it cannot even be started
     */
    JobExecution run(Map<String, String> parameters, Function<JobRepository, Job> job) throws JobExecutionException {
        try (var context = new AnnotationConfigApplicationContext()) {
            // The warehouse closes its connections itself.
            context.registerBean(
                    "dataSource", DataSource.class, warehouse::dataSource, bean -> bean.setDestroyMethodName(""));
            context.registerBean("transactionManager", PlatformTransactionManager.class, warehouse::transactions);
            context.registerBean("jobRegistry", MapJobRegistry.class);
            context.register(BatchConfiguration.class);
            context.refresh();
            JobRepository repository = context.getBean(JobRepository.class);
            Job made = job.apply(repository);
            // A restart finds the job by its name.
            context.getBean(JobRegistry.class).register(made);
            return run(parameters, made, repository, context.getBean(JobOperator.class));
        }
    }

    private JobExecution run(Map<String, String> named, Job job, JobRepository repository, JobOperator operator)
            throws JobExecutionException {
        for (JobExecution killed : repository.findRunningJobExecutions(job.getName())) {
            LOG.info("The run before was stopped in the middle of its work");
            operator.recover(killed);
        }
        for (long generation = 1; ; generation++) {
            JobParameters parameters = parameters(named, generation);
            JobExecution last = repository.getLastJobExecution(job.getName(), parameters);
            if (last == null) {
                return operator.start(job, parameters);
            }
            if (canGoOn(last)) {
                return operator.restart(last);
            }
            LOG.debug("Generation {} of this edition was published before, or given up for another", generation);
        }
    }

    /** A job whose rows were removed when another edition was begun would go on with nothing; it begins anew instead. */
    private boolean canGoOn(JobExecution stopped) {
        boolean ended = stopped.getStatus() == BatchStatus.FAILED || stopped.getStatus() == BatchStatus.STOPPED;
        return ended
                && warehouse
                        .editions()
                        .find(stopped.getJobInstance().getInstanceId())
                        .isPresent();
    }

    private static JobParameters parameters(Map<String, String> named, long generation) {
        JobParametersBuilder builder = new JobParametersBuilder();
        named.forEach(builder::addString);
        return builder.addLong(GENERATION, generation).toJobParameters();
    }
}
