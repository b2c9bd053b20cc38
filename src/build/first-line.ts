/**
 * The one line of script that stands in a built page. It does two things, and `main.ts` takes over from either.
 * - What the script needs lies in `<template id="behind">` and is asked for once the words are painted (a hidden tab paints nothing: after three seconds).
 * - A press before the page is alive is answered from the page itself where it leads on: the next step's sheet stands in a template,
 *   prerendered, and is laid in place of the first. Any other press is kept in `window.kept`, and comes when there is someone to hear it.
 * The policy allows it by its hash.
 */
import { createHash } from 'node:crypto';

export const FIRST_LINE = [
  '{let d=document,h=d.documentElement,g=i=>d.getElementById(i),',
  "bring=()=>{let b=g('behind');if(b){d.head.append(b.content);b.remove()}};",
  "try{new PerformanceObserver(bring).observe({type:'paint',buffered:true})}catch{}",
  'setTimeout(bring,3e3);',
  "addEventListener('click',e=>{let b=e.target.closest?.('button'),n=g('next');",
  "if('alive'in h.dataset||!b)return;",
  'window.early=1;',
  "if(n&&'mainAction'in b.dataset){let m=d.querySelector('main');m.replaceChildren(n.content);n.remove();",
  "m.parentNode.dataset.at=h.dataset.step='papers';g('head')?.focus()}else window.kept=b},true)}",
].join('');
export const FIRST_LINE_HASH = `'sha256-${createHash('sha256').update(FIRST_LINE).digest('base64')}'`;
