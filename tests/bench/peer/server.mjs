// The same graph through @neo4j/graphql behind Apollo: node tests/bench/peer/server.mjs, with NEO4J_* as in the README.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Speaker @node { id: ID! name: String! }
  type Place @node { id: ID! name: String! }
  type Source @node { id: ID! title: String! }
  type Entry @node { id: ID! partOf: [Source!]! @relationship(type: "PART_OF", direction: OUT) }
  type RespondsTo @relationshipProperties { kind: String! position: String! }
  type Statement @node {
    id: ID! text: String! position: String!
    saidBy: [Speaker!]! @relationship(type: "SAID", direction: IN)
    responses: [Statement!]! @relationship(type: "RESPONDS_TO", direction: IN, properties: "RespondsTo")
  }
  type Figure @node { id: ID! value: Float! unit: String! position: String! }
  type Quote @node {
    id: ID! text: String! position: String!
    saidBy: [Speaker!]! @relationship(type: "SAID", direction: IN)
    about: [Place!]! @relationship(type: "ABOUT", direction: OUT)
    foundIn: [Entry!]! @relationship(type: "FOUND_IN", direction: OUT)
    figures: [Figure!]! @relationship(type: "STATES", direction: OUT)
    responses: [Statement!]! @relationship(type: "RESPONDS_TO", direction: IN, properties: "RespondsTo")
  }
`;
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({
  schema,
  logger: { debug() {}, info() {}, warn() {}, error: console.error },
});
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.send?.({ url });
