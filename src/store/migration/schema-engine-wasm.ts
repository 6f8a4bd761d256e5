import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

type Exports = Record<string, unknown> & { __wbindgen_start(): void };

/** lib.dom knows these, lib.es2023 and the types of Node.js 20 do not. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: Record<string, object>) => { exports: Exports };
};

/** What the types of the package leave out. */
interface Glue {
  __wbg_set_wasm(exports: Exports): void;
}

let lastPanic: string | undefined;
let isLoaded = false;

/**
 * Prisma's schema engine, loaded once. The package's own entry imports its .wasm file as a module, which Node.js 20
 * cannot, so it is instantiated by hand.
 */
export function schemaEngineWasm(): typeof glue {
  if (isLoaded) return glue;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = new WebAssembly.Module(readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm')));
  const imports = Object.fromEntries(
    Object.entries(glue).map(([name, value]) => [name, name.startsWith('__wbg_setTimeout_') ? unheldTimeout : value]),
  );
  const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': imports });
  (glue as unknown as Glue).__wbg_set_wasm(exports);
  // Where the engine reports a panic; without it, the report itself fails and hides what happened.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        lastPanic = message;
      },
    },
  });
  exports.__wbindgen_start();
  isLoaded = true;
  return glue;
}

/** What the engine said when it last panicked; asking forgets it. */
export function takePanic(): string | undefined {
  const panic = lastPanic;
  lastPanic = undefined;
  return panic;
}

/** The engine waits 10 seconds for its lock and never clears that timer, which would hold up the end of the program. */
function unheldTimeout(work: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(work, milliseconds >>> 0).unref();
}
