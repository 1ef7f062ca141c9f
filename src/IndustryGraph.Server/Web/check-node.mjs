// Ends with 0 where this Node.js can run the build of these pages, else with 3.
const [major, minor] = process.versions.node.split('.').map(Number);
process.exit((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22 ? 0 : 3);
