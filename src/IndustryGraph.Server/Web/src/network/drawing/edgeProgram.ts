import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { edgeFragmentShader, edgeVertexShader } from './edgeShaders';

/** What the drawing keeps of a line besides what sigma knows: the number of its pattern. `size` is its width in pixels. */
export interface EdgeLook extends EdgeDisplayData {
  readonly pattern: number;
}

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio'] as const;

type Uniform = (typeof uniforms)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

const corners = [
  [0, -1],
  [1, -1],
  [0, 1],
  [0, 1],
  [1, -1],
  [1, 1],
] as const;

/** What the program asks of the drawing in each frame. */
export interface EdgeFrame {
  /** Whether what lies under the mouse need not be known. */
  readonly skipPicking: () => boolean;
  /** Whether lines are left out, because thousands of them move and the machine cannot follow. */
  readonly skipLines: () => boolean;
}

/** One program for the strokes of all statuses and the underlay; widths and dashes are screen pixels at any zoom. */
export function edgeProgram(frame: EdgeFrame): EdgeProgramType {
  return class StrokeProgram extends EdgeProgram<Uniform> {
    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: edgeVertexShader,
        FRAGMENT_SHADER_SOURCE: edgeFragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_pattern', size: 1, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_corner', size: 2, type: FLOAT },
        ],
      };
    }

    override processVisibleItem(
      index: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const look = data as EdgeLook;
      const colour = floatColor(look.color);
      let at = offset;
      for (const [x, y] of corners) {
        this.array[at++] = source.x;
        this.array[at++] = source.y;
        this.array[at++] = target.x;
        this.array[at++] = target.y;
        this.array[at++] = source.size;
        this.array[at++] = target.size;
        this.array[at++] = colour;
        this.array[at++] = look.pattern;
        this.array[at++] = look.size;
        this.array[at++] = index;
        this.array[at++] = x;
        this.array[at++] = y;
      }
    }

    override render(params: RenderParams): void {
      if (frame.skipLines()) return;
      const { pickProgram } = this;
      if (frame.skipPicking()) this.pickProgram = null;
      super.render(params);
      this.pickProgram = pickProgram;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    }
  } as unknown as EdgeProgramType;
}
