package duban.notification.delivery;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Sends as time goes by. */
@Component
class DeliveryWorker implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);
  private static final int SECONDS = 10;

  private final Deliveries deliveries;
  private final boolean wanted;
  private ScheduledExecutorService thread;

  DeliveryWorker(Deliveries deliveries, NoticeSettings settings) {
    this.deliveries = deliveries;
    this.wanted = settings.worker();
  }

  @Override
  public void start() {
    if (wanted) {
      CustomizableThreadFactory threads = new CustomizableThreadFactory("deliveries-");
      threads.setDaemon(true);
      thread = Executors.newSingleThreadScheduledExecutor(threads);
      thread.scheduleWithFixedDelay(this::run, SECONDS, SECONDS, TimeUnit.SECONDS);
    }
  }

  private void run() {
    try {
      deliveries.runDue();
    } catch (RuntimeException ex) {
      log.warn("Deliveries are tried again in {} seconds", SECONDS, ex);
    }
  }

  @Override
  public void stop() {
    if (thread != null) {
      // what is being sent is noted; what is not is sent again by the next start
      thread.shutdown();
      try {
        thread.awaitTermination(SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException ex) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
