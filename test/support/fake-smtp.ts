import { createServer, type Server, type Socket } from 'node:net';

export interface FakeSmtp {
  url: string;
  /** The raw mails that were taken in. */
  mails: string[];
  /** Answers every recipient so from now on. */
  answerRecipients(reply: string): void;
  stop(): Promise<void>;
}

/** A mail server that leaves the house no further than this process. */
export async function startFakeSmtp(): Promise<FakeSmtp> {
  const mails: string[] = [];
  let recipientReply = '250 ok';
  const server: Server = createServer((socket) => converse(socket, mails, () => recipientReply));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    answerRecipients: (reply) => {
      recipientReply = reply;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: Socket, mails: string[], recipientReply: () => string): void {
  let text = '';
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 fake');
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    text += data.toString();
    for (;;) {
      const end = inData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n');
      if (end < 0) return;
      const part = text.slice(0, end);
      text = text.slice(end + (inData ? 5 : 2));
      if (inData) {
        mails.push(part);
        inData = false;
        say('250 taken');
      } else if (/^DATA/i.test(part)) {
        inData = true;
        say('354 go on');
      } else if (/^QUIT/i.test(part)) {
        say('221 bye');
        socket.end();
      } else say(/^RCPT/i.test(part) ? recipientReply() : '250 ok');
    }
  });
}
