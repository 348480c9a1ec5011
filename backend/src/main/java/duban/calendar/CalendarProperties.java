package duban.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time of the offices.
 *
 * @param zone where the offices are
 * @param startOfWork hour at which a working day begins; people are reminded then
 * @param endOfWork hour at which a working day ends; what is due on a day is due then
 */
@ConfigurationProperties("duban.calendar")
public record CalendarProperties(
    @DefaultValue("Asia/Shanghai") ZoneId zone,
    @DefaultValue("09:00") LocalTime startOfWork,
    @DefaultValue("17:30") LocalTime endOfWork) {}
