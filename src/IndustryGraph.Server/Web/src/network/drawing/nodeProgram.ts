import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { unit } from './colour';
import { nodeFragmentShader, nodeVertexShader } from './nodeShaders';
import type { Theme } from './theme';

/** What the drawing keeps of a thing besides what sigma knows. `marks`: 1 for a seed's ring, 2 for the yellow halo, added. */
export interface NodeLook extends NodeDisplayData {
  readonly shape: number;
  readonly marks: number;
}

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio', 'u_canvas', 'u_ink', 'u_mark'] as const;

type Uniform = (typeof uniforms)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

// Two triangles; instances would be less to send but cost more than they save where a page is drawn in software.
const corners = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

/**
 * One program for all forms; which one is an attribute, so that ten thousand things are one draw call. `skipPicking`: whether
 * what lies under the mouse need not be known in this frame.
 */
export function nodeProgram(theme: () => Theme, skipPicking: () => boolean): NodeProgramType {
  return class FormProgram extends NodeProgram<Uniform> {
    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: nodeVertexShader,
        FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_marks', size: 1, type: FLOAT },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_corner', size: 2, type: FLOAT },
        ],
      };
    }

    override processVisibleItem(index: number, offset: number, data: NodeDisplayData): void {
      const look = data as NodeLook;
      const colour = floatColor(look.color);
      let at = offset;
      for (const [x, y] of corners) {
        this.array[at++] = look.x;
        this.array[at++] = look.y;
        this.array[at++] = look.size;
        this.array[at++] = colour;
        this.array[at++] = look.shape;
        this.array[at++] = look.marks;
        this.array[at++] = index;
        this.array[at++] = x;
        this.array[at++] = y;
      }
    }

    override render(params: RenderParams): void {
      const { pickProgram } = this;
      if (skipPicking()) this.pickProgram = null;
      super.render(params);
      this.pickProgram = pickProgram;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const { canvas, ink, mark } = theme();
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_canvas, unit(canvas));
      gl.uniform3fv(uniformLocations.u_ink, unit(ink));
      gl.uniform3fv(uniformLocations.u_mark, unit(mark));
    }
  } as unknown as NodeProgramType;
}
