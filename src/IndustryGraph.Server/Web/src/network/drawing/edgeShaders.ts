/** Places a strip of pixels along each line, from the edge of one form to the edge of the other. */
export const edgeVertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
attribute vec4 a_color;
attribute float a_pattern;
attribute float a_width;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec2 v_point;
varying float v_length;
varying float v_pattern;
varying float v_width;

const float bias = 255.0 / 254.0;

void main() {
  vec2 pixels = u_dimensions * 0.5;
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * pixels;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * pixels;
  float whole = max(length(end - start), 0.001);
  vec2 along = (end - start) / whole;
  vec2 radii = a_pattern > 5.5 ? vec2(0.0) : a_radii / u_sizeRatio;
  start += along * min(radii.x, whole * 0.5);
  end -= along * min(radii.y, whole * 0.5);
  float extent = max(dot(end - start, along), 0.0);

  float half_ = a_width * 0.5 + 1.0;
  if (a_pattern > 3.5 && a_pattern < 4.5) half_ = 6.0;
  #ifdef PICKING_MODE
  half_ = max(half_, 5.0);
  #endif
  float cap = a_pattern > 5.5 ? half_ : 0.0;
  v_point = vec2(mix(-cap, extent + cap, a_corner.x), a_corner.y * half_);
  v_length = extent;
  v_pattern = a_pattern;
  v_width = a_width;
  vec2 normal = vec2(-along.y, along.x);
  gl_Position = vec4((start + along * v_point.x + normal * v_point.y) / pixels, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** Draws the stroke of a status in screen pixels: solid, dashes, round dots, a cross in the middle, or the wide underlay. */
export const edgeFragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_point;
varying float v_length;
varying float v_pattern;
varying float v_width;

uniform float u_pixelRatio;

float cover(float d) {
  return clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
}

float dash(float on, float off) {
  float at = mod(v_point.x, on + off);
  return cover(abs(at - on * 0.5) - on * 0.5);
}

void main() {
  #ifdef PICKING_MODE
  if (v_pattern > 5.5) discard;
  gl_FragColor = v_color;
  #else
  float line = cover(abs(v_point.y) - v_width * 0.5);
  float alpha = line;
  if (v_pattern > 5.5) {
    float beyond = max(max(-v_point.x, v_point.x - v_length), 0.0);
    alpha = cover(length(vec2(beyond, v_point.y)) - v_width * 0.5);
  } else if (v_pattern > 3.5) {
    vec2 q = v_point - vec2(v_length * 0.5, 0.0);
    float stroke = min(abs(q.x + q.y), abs(q.x - q.y)) * 0.7071 - 0.7;
    alpha = max(line, cover(max(stroke, max(abs(q.x), abs(q.y)) - 4.0)));
  } else if (v_pattern > 2.5) {
    float at = mod(v_point.x, 5.0) - 2.5;
    alpha = cover(length(vec2(at, v_point.y)) - v_width * 0.5);
  } else if (v_pattern > 1.5) {
    alpha *= dash(5.0, 4.0);
  } else if (v_pattern > 0.5) {
    alpha *= dash(10.0, 4.0);
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * alpha * v_color.a;
  #endif
}
`;
