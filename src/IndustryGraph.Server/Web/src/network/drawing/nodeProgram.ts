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

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** One program for all forms; which one is an attribute, so that ten thousand things are one draw call. */
export function nodeProgram(theme: () => Theme): NodeProgramType {
  return class FormProgram extends NodeProgram<Uniform> {
    override getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: nodeVertexShader,
        FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_marks', size: 1, type: FLOAT },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(index: number, offset: number, data: NodeDisplayData): void {
      const look = data as NodeLook;
      this.array.set([look.x, look.y, look.size, floatColor(look.color), look.shape, look.marks, index], offset);
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
