import { layOutScene } from './lay-out-scene';
import type { LayoutAnswer, LayoutQuestion } from './layout-messages';

/** For how long it works before it looks whether it is asked for something else, in milliseconds. */
const TURN = 120;

/** What is asked for; whoever works at an earlier question stops. */
let asked = 0;

/** The worker itself, which the types of a page do not know. */
const scope = globalThis as unknown as {
  addEventListener: (
    type: 'message',
    listener: (event: MessageEvent<LayoutQuestion>) => void,
  ) => void;
  postMessage: (answer: LayoutAnswer, transfer: Transferable[]) => void;
};

scope.addEventListener('message', ({ data }) => {
  asked = data.id;
  void work(data);
});

async function work(question: LayoutQuestion): Promise<void> {
  const rounds = layOutScene(question);
  while (asked === question.id) {
    const { value, done } = takeTurn(rounds);
    if (value) tell({ id: question.id, places: value.slice(), isDone: done === true });
    if (done) return;
    await nextTask();
  }
}

/** Goes on for a while, and returns what it has come to. */
function takeTurn(rounds: ReturnType<typeof layOutScene>) {
  const until = performance.now() + TURN;
  let step = rounds.next();
  while (!step.done && performance.now() < until) step = rounds.next();
  return step;
}

function tell(answer: LayoutAnswer) {
  scope.postMessage(answer, [answer.places.buffer]);
}

/** Lets a later question come in. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
