import { type Copy, DockerfileParser, type From, type Instruction as Parsed } from 'dockerfile-ast';
import { readProjectFile } from './read-project-file.ts';

/** An instruction of the Dockerfile. */
export type Instruction = {
  readonly keyword: string;
  /** All that follows the keyword and its flags, as it stands. */
  readonly text: string;
  /** The words of it, or the strings of a list in JSON form. */
  readonly words: readonly string[];
  /** The stage that COPY takes from; undefined is the build context. */
  readonly from: string | undefined;
};

/** A stage: the image or the stage that it begins with, and what is done to it. */
export type Stage = {
  readonly name: string | undefined;
  readonly base: string;
  readonly instructions: readonly Instruction[];
};

/** The stages of the project's Dockerfile, in their order; the last one is the image. */
export function readStages(): readonly Stage[] {
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const parsed of DockerfileParser.parse(readProjectFile('Dockerfile')).getInstructions()) {
    const from = parsed as Parsed & Partial<Pick<From, 'getBuildStage' | 'getImage'>>;
    if (parsed.getKeyword() === 'FROM') {
      const name = from.getBuildStage?.() ?? undefined;
      stages.push({ name, base: from.getImage?.() ?? '', instructions: [] });
    } else stages.at(-1)?.instructions.push(toInstruction(parsed));
  }
  return stages;
}

function toInstruction(parsed: Parsed): Instruction {
  const text = parsed.getArgumentsContent() ?? '';
  const words = text.startsWith('[')
    ? (JSON.parse(text) as string[])
    : parsed.getArguments().map((word) => word.getValue());
  const from =
    (parsed as Parsed & Partial<Pick<Copy, 'getFromFlag'>>).getFromFlag?.()?.getValue() ??
    undefined;
  return { keyword: parsed.getKeyword(), text, words, from };
}
