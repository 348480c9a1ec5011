import { message as messages } from 'antd';
import { createContext, type ReactNode, useContext } from 'react';

type Message = ReturnType<typeof messages.useMessage>[0];

const Context = createContext<Message | null>(null);

/**
 * The place of short messages. Ant Design's `App` would bring its dialogs and forms with it, which
 * no page needs before it shows one.
 */
export function Messages({ children }: { children: ReactNode }) {
  const [message, place] = messages.useMessage();
  return (
    <Context value={message}>
      {place}
      {children}
    </Context>
  );
}

/** Says something that goes by itself: done, or why not. */
export function useMessage(): Message {
  const message = useContext(Context);
  if (!message) {
    throw new Error('Stand inside Messages');
  }
  return message;
}
