import type { Attributes } from 'graphology-types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './shape-shaders';

/** What the program is told of a node beside what every program is. */
export type ShapeData = {
  /** The number of its shape (see shape-shaders.ts). */
  readonly shape: number;
  /** The colour of its rim. */
  readonly rim: string;
};

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Draws nodes in the shapes of their kinds: a triangle around each, of which the shape is left. */
export class ShapeProgram<N extends Attributes, E extends Attributes> extends NodeProgram<
  (typeof UNIFORMS)[number],
  N,
  E
> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<ShapeData>) {
    const numbers = [
      data.x,
      data.y,
      data.size,
      data.shape ?? 0,
      floatColor(data.color),
      floatColor(data.rim ?? data.color),
      id,
    ];
    this.array.set(numbers, start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
  }
}
