// The program that puts load on a server. It writes ready-made requests to plain sockets and looks for nothing but the
// end of each answer, so that it costs less than the fastest server here; an HTTP client of Node.js would cost more, and
// make all fast servers look alike.
import { connect } from 'node:net';
import type { Job, Outcome } from './job.ts';
import { ResponseReader } from './response-reader.ts';

const HOST = '127.0.0.1';
const LONGEST_ANSWER_MILLISECONDS = 30_000;

function requestsOf({ port, path, bodies }: Job): Buffer[] {
  return bodies.map((body) =>
    Buffer.from(
      [
        `POST ${path} HTTP/1.1`,
        `host: ${HOST}:${port}`,
        'content-type: application/json',
        'accept: application/json',
        `content-length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    ),
  );
}

/** What all connections of a job share. */
interface Progress {
  readonly job: Job;
  /** The next request to send. */
  readonly next: () => Buffer;
  /** When the time is over, by `performance.now()`. */
  readonly end: number;
  /** Hears of an answer: whether it is good, and when it was asked for and came. */
  readonly onAnswer: (isGood: boolean, asked: number, came: number) => void;
}

/** Asks over one connection, one request after the other, until the time is over. */
function keepAsking({ job, next, end, onAnswer }: Progress): Promise<void> {
  return new Promise((resolve, reject) => {
    const reader = new ResponseReader();
    const socket = connect(job.port, HOST);
    let asked = 0;
    const send = (): void => {
      asked = performance.now();
      socket.write(next());
    };
    socket.setNoDelay(true);
    socket.setTimeout(LONGEST_ANSWER_MILLISECONDS, () => socket.destroy(new Error('no answer in time')));
    socket.on('connect', send);
    socket.on('data', (received) => {
      const isGood = reader.push(received);
      if (isGood === undefined) return;
      const came = performance.now();
      onAnswer(isGood, asked, came);
      if (came < end) send();
      else socket.end(resolve);
    });
    socket.on('error', reject);
    // Too late to matter where all is answered.
    socket.on('close', () => {
      reject(new Error('the server closed a connection'));
    });
  });
}

/** Runs a job to its end. */
async function run(job: Job): Promise<Outcome> {
  const requests = requestsOf(job);
  const latencies: number[] = [];
  let sent = 0;
  let refused = 0;
  let late = 0;
  const next = (): Buffer => {
    const request = requests[sent++ % requests.length];
    if (request === undefined) throw new RangeError('no requests');
    return request;
  };
  const processor = process.cpuUsage();
  const end = performance.now() + job.seconds * 1000;
  const onAnswer: Progress['onAnswer'] = (isGood, asked, came) => {
    if (!isGood) refused += 1;
    if (came <= end) latencies.push(came - asked);
    else late += 1;
  };
  await Promise.all(Array.from({ length: job.concurrency }, () => keepAsking({ job, next, end, onAnswer })));
  const { user, system } = process.cpuUsage(processor);
  latencies.sort((one, other) => one - other);
  const percentile = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return {
    answered: latencies.length,
    answeredInAll: latencies.length + late,
    refused,
    seconds: job.seconds,
    p50: percentile(0.5),
    p99: percentile(0.99),
    processorSeconds: (user + system) / 1e6,
  };
}

process.on('message', (job: Job) => {
  void run(job).then(
    (outcome) => process.send?.({ outcome }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
