package duban.reporting.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Addresses by which reports are read without an account.
 *
 * @param usualDays for which one is good unless it is asked otherwise
 * @param mostDays for which one can be asked
 */
@ConfigurationProperties("duban.reports.links")
record LinkProperties(@DefaultValue("30") int usualDays, @DefaultValue("90") int mostDays) {}
