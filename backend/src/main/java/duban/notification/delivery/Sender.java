package duban.notification.delivery;

/** Sends what waits for a channel. */
interface Sender {

  Channel channel();

  /** Tries once; every failure is an answer and none an exception. */
  Attempt send(Delivery delivery);
}
