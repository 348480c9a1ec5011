package duban.notification.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * Something that waits to be sent.
 *
 * @param recipient an address, or the id of a webhook
 * @param reference the same in every attempt
 * @param attempts how many failed
 */
record Delivery(
    long id, Channel channel, String recipient, UUID reference, JsonNode content, int attempts) {}
