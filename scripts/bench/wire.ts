import { once } from "node:events";
import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A client as cheap as one can be, so that what is measured is the server: requests as text, one after the other on each of its kept connections. */
export function createWire(port: number) {
  const idle: Socket[] = [];

  async function ask(method: string, path: string, headers: Readonly<Record<string, string>>, body = ""): Promise<Answer> {
    const socket = idle.pop() ?? (await open(port));
    const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers, "content-length": String(Buffer.byteLength(body)) });
    const answer = new Promise<Answer>((resolve, reject) => {
      let text = "";
      const read = (chunk: string) => {
        text += chunk;
        const found = whole(text);
        if (!found) return;
        socket.off("data", read).off("close", fail);
        idle.push(socket);
        resolve(found);
      };
      const fail = () => reject(new Error(`the connection ended within the answer to ${method} ${path}`));
      socket.on("data", read).once("close", fail);
    });
    socket.write(`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`);
    return answer;
  }
  return {
    ask,
    end() {
      for (const socket of idle) socket.destroy();
    },
  };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true }).setEncoding("latin1");
  // Refused connections are thrown here; what breaks later is told by the end of the connection.
  await once(socket, "connect");
  return socket.on("error", () => {});
}

/** The answer, once all of it is there: by its length, or by its last chunk. */
function whole(text: string): Answer | null {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return null;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1];
  const isThere = length === undefined ? text.endsWith("\r\n0\r\n\r\n") : text.length >= head + 4 + Number(length);
  return isThere ? { status: Number(text.slice(9, 12)), text: text.slice(head + 4) } : null;
}
