/** Places a square of pixels around each thing, big enough for its form, ring and halo. */
export const nodeVertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute float a_shape;
attribute float a_marks;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_marks;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size / u_sizeRatio;
  float reach = radius * 1.35 + (a_marks > 0.5 ? 9.0 : 1.5);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  v_offset = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  v_marks = a_marks;
  gl_Position = vec4(centre + v_offset * 2.0 / u_dimensions, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** Draws a form from its signed distance, so that its edge is as sharp as the screen at any zoom. */
export const nodeFragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_marks;

uniform vec3 u_canvas;
uniform vec3 u_ink;
uniform vec3 u_mark;
uniform float u_pixelRatio;

float box(vec2 p, float half_) {
  vec2 d = abs(p) - half_;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float triangle(vec2 p, float r) {
  const float k = 1.7320508;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}

float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  p = abs(p.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}

float bust(vec2 p, float r) {
  float head = length(p - vec2(0.0, 0.42 * r)) - 0.44 * r;
  float shoulders = max(length(p - vec2(0.0, -0.95 * r)) - 0.92 * r, -(p.y + 0.95 * r));
  return min(head, shoulders);
}

float distanceTo(vec2 p, float r) {
  if (v_shape < 3.5) return length(p) - r;
  if (v_shape < 5.5) return box(p, r * 0.9);
  if (v_shape < 6.5) return (abs(p.x) + abs(p.y) - r * 1.3) * 0.7071068;
  if (v_shape < 7.5) return triangle(p, r * 0.98);
  if (v_shape < 8.5) return hexagon(p, r * 0.92);
  return bust(p, r);
}

float cover(float d) {
  return clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
}

vec4 over(vec4 below, vec3 colour, float alpha) {
  return vec4(colour * alpha, alpha) + below * (1.0 - alpha);
}

void main() {
  vec2 p = v_offset;
  float r = v_radius;
  float d = distanceTo(p, r);

  #ifdef PICKING_MODE
  gl_FragColor = d < 1.5 ? v_color : vec4(0.0);
  #else
  bool seed = mod(v_marks, 2.0) > 0.5;
  bool marked = v_marks > 1.5;
  vec4 result = vec4(0.0);
  if (marked) {
    float halo = v_shape > 3.5 && v_shape < 5.5 ? box(p, r * 0.9 + 3.0) - 3.0 : length(p) - r - (seed ? 8.0 : 6.0);
    result = over(result, u_mark, cover(halo));
  }
  if (seed) {
    float ring = length(p) - r - 5.0;
    result = over(result, u_canvas, cover(ring));
    result = over(result, u_ink, cover(abs(ring) - 0.75));
  }
  vec3 colour = v_color.rgb;
  bool hollow = (v_shape > 0.5 && v_shape < 2.5) || (v_shape > 4.5 && v_shape < 5.5) || v_shape > 6.5;
  if (hollow) {
    float stroke = v_shape > 6.5 ? 1.6 : v_shape > 4.5 ? 2.0 : 2.4;
    result = over(result, u_canvas, cover(d));
    result = over(result, colour, cover(max(d, -d - stroke)));
    if (v_shape > 1.5 && v_shape < 2.5) result = over(result, colour, cover(max(d, p.x)));
  } else {
    result = over(result, colour, cover(d));
    if (v_shape > 2.5 && v_shape < 3.5) result = over(result, u_canvas, cover(length(p) - r * 0.36));
  }
  gl_FragColor = result;
  #endif
}
`;
