import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { exampleDocument } from './example-questions.ts';

/** What a browser sees at `/`: Apollo Sandbox, open on the example questions, or nothing at all. */
export function landingPage(shown: boolean): ApolloServerPlugin {
  if (!shown) return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({
    document: exampleDocument,
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
    footer: false,
  });
}
