// Reads an export with a program that others wrote and tells on standard output what that program holds afterwards:
//   node read.mjs PROGRAM FILE  →  {"nodes": [[id, attributes]], "edges": [[id, source, target, attributes]]}
import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import { forceLink, forceSimulation } from 'd3-force';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

const ofGraphology = (graph) => ({
  nodes: graph.mapNodes((id, attributes) => [id, attributes]),
  edges: graph.mapEdges((id, attributes, source, target) => [id, source, target, attributes]),
});

const programs = {
  'graphology-gexf': (text) => ofGraphology(gexf.parse(Graph, text)),
  'graphology-graphml': (text) => ofGraphology(graphml.parse(Graph, text)),
  graphology: (text) => ofGraphology(Graph.from(JSON.parse(text))),
  cytoscape: (text) => {
    const graph = cytoscape({ headless: true, ...JSON.parse(text) });
    return {
      nodes: graph.nodes().map((node) => [node.id(), node.data()]),
      edges: graph.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id(), edge.data()]),
    };
  },
  'd3-force': (text) => {
    const { nodes, links } = JSON.parse(text);
    // Replaces the ids at the ends by the nodes, and throws where there is none.
    forceSimulation(nodes).force('links', forceLink(links).id((node) => node.id)).stop();
    return {
      nodes: nodes.map((node) => [node.id, node]),
      edges: links.map(({ source, target, ...rest }) => [rest.key, source.id, target.id, rest]),
    };
  },
};

const [program, file] = process.argv.slice(2);
process.stdout.write(JSON.stringify(programs[program](readFileSync(file, 'utf8'))));
