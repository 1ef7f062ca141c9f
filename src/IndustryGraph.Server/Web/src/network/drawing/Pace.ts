const idle = 160;
const slow = 55;

/** Knows whether the camera is moving and whether the machine can follow, so that a frame need not do everything. */
export class Pace {
  private lastFrame = 0;
  private lastMove = Number.NEGATIVE_INFINITY;
  private average = 16;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly settled: () => void;

  /** `settled` is called when the camera has stood still for a moment, to draw what was left out. */
  constructor(settled: () => void) {
    this.settled = settled;
  }

  /** To be told of every move of the camera. */
  moved(): void {
    const now = performance.now();
    if (now - this.lastMove > idle) this.lastFrame = 0;
    this.lastMove = now;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.settled, idle);
  }

  /** To be told of every frame. */
  drawn(): void {
    const now = performance.now();
    if (this.lastFrame > 0 && this.isMoving()) this.average = this.average * 0.7 + (now - this.lastFrame) * 0.3;
    this.lastFrame = now;
  }

  isMoving(): boolean {
    return performance.now() - this.lastMove < idle;
  }

  /** Whether frames come too slowly to follow a hand. */
  isSlow(): boolean {
    return this.isMoving() && this.average > slow;
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
