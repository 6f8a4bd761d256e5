// GraphiQL as one page that needs nothing from the internet, open on the example questions: dist/server/graphiql.html.gz.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { exampleQuestions } from '../dist/server/example-questions.js';

const quotationMark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#b3261e" d="M5 25V14q0-7 8-8v4q-4 1-4 5h4v10zm14 0V14q0-7 8-8v4q-4 1-4 5h4v10z"/></svg>`;

const page = renderGraphiQL({
  endpoint: '/graphql',
  title: 'Onrecord',
  logo: quotationMark,
  favicon: `data:image/svg+xml,${encodeURIComponent(quotationMark)}`,
  defaultTabs: exampleQuestions.map(({ title, query }) => ({ query: `# ${title}\n${query}\n` })),
});

// The browser is told to run this page's script and workers and nothing else, and to talk to this server alone.
const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}' blob:`,
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
].join('; ');
const guarded = page.replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}" />`);
writeFileSync(new URL('../dist/server/graphiql.html.gz', import.meta.url), gzipSync(guarded, { level: 9 }));
