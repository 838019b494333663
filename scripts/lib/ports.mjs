import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { commandOf } from './children.mjs';

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export async function portIsFree(port) {
  return (await canListen(port, undefined)) && (await canListen(port, '127.0.0.1'));
}

/** The first port asked for that is free, else any. */
export async function preferPort(port) {
  return port && (await portIsFree(port)) ? port : freePort();
}

/**
 * Connects, sends `greeting` and gives the first bytes of the answer; undefined when nobody answers in time.
 * Enough to see that MariaDB or Redis is up without any package installed.
 */
export function firstAnswer({ host, port, greeting, timeout = 2000 }) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeout, () => finish(undefined));
    socket.on('error', () => finish(undefined));
    socket.on('close', () => finish(undefined));
    socket.on('connect', () => greeting && socket.write(greeting));
    socket.on('data', finish);
  });
}

/** "process 4711 (node server.js)" where the system tells (Linux, own processes or root), else undefined. */
export function whoListens(port) {
  try {
    const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listeningInodes(file, port));
    const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsSocket(name, inodes));
    return pid && `process ${pid} (${commandOf(Number(pid)).slice(0, 80)})`;
  } catch {
    return undefined;
  }
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function listeningInodes(file, port) {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(wanted) && columns[3] === '0A')
    .map((columns) => `socket:[${columns[9]}]`);
}

function holdsSocket(pid, inodes) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.includes(linkOf(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return false;
  }
}

function linkOf(path) {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
