package duban.notification.delivery;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.notification.NoticeKind;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.PlanRef;
import duban.planning.Plans;
import duban.problem.FormInvalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The messengers that hear of notices, kept by administrators. */
@RestController
@RequestMapping("/api/operations/webhooks")
class WebhookController {

  private final Webhooks webhooks;
  private final WebhookAddress address;
  private final ChannelStates states;
  private final Outbox outbox;
  private final Deliveries deliveries;
  private final Plans plans;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  WebhookController(
      Webhooks webhooks,
      WebhookAddress address,
      ChannelStates states,
      Outbox outbox,
      Deliveries deliveries,
      Plans plans,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.webhooks = webhooks;
    this.address = address;
    this.states = states;
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.plans = plans;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  record Form(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 1000) String url,
      @Nullable String plan,
      @Nullable String unit,
      @NotEmpty List<NoticeKind> kinds) {}

  record View(
      long id,
      String name,
      String url,
      @Nullable PlanRef plan,
      @Nullable Ref unit,
      List<NoticeKind> kinds,
      ChannelState state) {}

  /**
   * @param secret shown this once: whoever verifies signatures needs it
   */
  record Created(View webhook, String secret) {}

  @GetMapping
  List<View> list(Actor actor) {
    AdministratorOnly.check(actor);
    return webhooks.all().stream().map(this::view).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  public Created add(Actor actor, @Valid @RequestBody Form form) {
    AdministratorOnly.check(actor);
    String secret = Signature.newSecret();
    Webhook asked =
        new Webhook(
            0,
            form.name().strip(),
            checked(form.url().strip()),
            secret,
            form.plan() == null ? null : plans.plan(form.plan()).key(),
            form.unit() == null ? null : unit(form.unit()),
            form.kinds().stream().distinct().sorted().toList());
    long id = webhooks.add(asked, actor, clock.instant());
    record(actor, "webhook-added", asked);
    return new Created(view(get(id)), secret);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Transactional
  public void remove(Actor actor, @PathVariable long id) {
    AdministratorOnly.check(actor);
    Webhook webhook = get(id);
    webhooks.remove(webhook, clock.instant());
    record(actor, "webhook-removed", webhook);
  }

  /** Tries everything that waits for it, and what was given up, again. */
  @PostMapping("/{id}/retry")
  View retry(Actor actor, @PathVariable long id) {
    AdministratorOnly.check(actor);
    Webhook webhook = get(id);
    outbox.retry(Channel.WEBHOOK, Long.toString(id), clock.instant());
    deliveries.runDue();
    return view(webhook);
  }

  private Webhook get(long id) {
    return webhooks.find(id).orElseThrow(() -> new WebhookNotFound(id));
  }

  private String checked(String url) {
    try {
      return address.check(url).toString();
    } catch (UnknownHostException ex) {
      throw new WebhookRefused("unknown-host");
    }
  }

  private UnitId unit(String id) {
    if (!UnitId.isWellFormed(id) || !organisation.isRegistered(UnitId.of(id))) {
      throw FormInvalid.of("unit", "is no registered unit");
    }
    return UnitId.of(id);
  }

  private void record(Actor actor, String action, Webhook webhook) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            null,
            null,
            webhook.plan(),
            action,
            webhook.name() + " " + webhook.url()));
  }

  private View view(Webhook webhook) {
    return new View(
        webhook.id(),
        webhook.name(),
        webhook.url(),
        webhook.plan() == null ? null : plans.plan(webhook.plan()).ref(),
        webhook.unit() == null ? null : organisation.ref(webhook.unit()),
        webhook.kinds(),
        states.of(Channel.WEBHOOK, Long.toString(webhook.id())));
  }
}
