import { log } from './log.js';

/** Does one thing over and over, never twice at a time: every `pauseMs`, and at once when woken. An error is logged and the next turn comes. */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> | undefined;
  private again = false;
  private stopped = true;

  constructor(
    private readonly name: string,
    private readonly pauseMs: number,
    private readonly work: () => Promise<void>,
  ) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    if (this.turn) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.turn = this.work()
      .catch((error: unknown) =>
        log.warn(
          { error: error instanceof Error ? error.message : String(error) },
          `${this.name}: trying again`,
        ),
      )
      .finally(() => this.next());
  }

  /** Lets the turn that is under way come to its end. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.turn;
  }

  private next(): void {
    this.turn = undefined;
    const { again } = this;
    this.again = false;
    if (this.stopped) return;
    if (again) this.wake();
    else this.timer = setTimeout(() => this.wake(), this.pauseMs);
  }
}
