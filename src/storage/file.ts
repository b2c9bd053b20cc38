/** Export and import of decision logs as one file. */
import { type DecisionLog, LOG_APP, LOG_FORMAT } from '../play/log.ts';
import { asLog, type LogFault, parseBounded } from './log-shape.ts';

/** One file holds one log or several: `{app, format, logs: […]}`. */
export function exportFile(logs: readonly DecisionLog[]): string {
  return `${JSON.stringify({ app: LOG_APP, format: LOG_FORMAT, logs }, null, 1)}\n`;
}

/** All logs of a file, or the first fault: an import is taken whole or not at all. A bare log is taken too. */
export function importFile(text: string): { logs: DecisionLog[] } | { fault: LogFault } {
  const parsed = parseBounded(text);
  if ('fault' in parsed) return parsed;
  const value = parsed.value as Record<string, unknown> | null;
  const many = typeof value === 'object' && value !== null && Array.isArray(value.logs);
  if (many && typeof value.app === 'string' && value.app !== LOG_APP) return { fault: 'LOG-04' };
  if (many && typeof value.format === 'number' && value.format > LOG_FORMAT) return { fault: 'LOG-05' };
  const list = many ? (value.logs as unknown[]) : [value];
  if (list.length === 0) return { fault: 'LOG-03' };
  const logs: DecisionLog[] = [];
  for (const item of list) {
    const result = asLog(item);
    if ('fault' in result) return result;
    logs.push(result.log);
  }
  return { logs };
}
