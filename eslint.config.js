import { readFileSync } from 'node:fs';
import office from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: src/rooms.json, drawn in docs/arsitektur.md and also kept by a test. */
const rooms = JSON.parse(readFileSync(new URL('./src/rooms.json', import.meta.url), 'utf8')).imports;

const names = Object.keys(rooms);
const importBans = names.map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: names.filter((other) => other !== room && !rooms[room].includes(other))
        .map((other) => ({ regex: `^(\\.\\./)+${other}(/|$)`, message: `src/${room} may not import src/${other} (docs/arsitektur.md).` })),
    }],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'] })),
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 450, skipBlankLines: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-context-sync-in-loop': 'warn',
    },
  },
  {
    files: ['src/{plan,matrix,rules,layouts,review,strings,files,taskpane,commands,cli}/**/*.{ts,tsx}'],
    ignores: ['src/taskpane/main.tsx'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Only src/excel names Excel.' }, { name: 'Office', message: 'Only src/excel names Office.' }] },
  },
  ...importBans,
);
