package org.nianjian.job;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Configuration;

/**
 * Spring Batch with its repository in the warehouse: what a job has done is committed to the database that its rows are
 * in, so that state and data cannot come apart. Data source and transaction manager are put in from outside.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class BatchConfiguration {}
