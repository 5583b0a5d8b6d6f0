// The API object of SCORM 1.2 for the one package in the frame below. What it is told goes to the portal, which knows whose it is.
(function () {
  'use strict';
  const portal = document.body.dataset.portal;
  const STATUSES = ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'];
  const LONGEST = { 'cmi.suspend_data': 4096, 'cmi.core.lesson_location': 255, 'cmi.comments': 4096 };
  const ERRORS = { 0: 'No error', 201: 'Invalid argument', 301: 'Not initialized', 401: 'Not implemented', 403: 'Read only', 404: 'Write only', 405: 'Incorrect data type' };
  const CHILDREN = {
    'cmi.core._children': 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score._children': 'raw,min,max', 'cmi.objectives._count': '0', 'cmi.interactions._count': '0',
  };
  let state = null;
  let values = {};
  let open = false;
  let last = '0';
  let timer = 0;

  function clock(seconds) {
    const two = number => String(Math.floor(number)).padStart(2, '0');
    return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(seconds % 3600 / 60)}:${two(seconds % 60)}`;
  }
  function seconds(text) {
    const parts = /^(\d{2,4}):(\d{2}):(\d{2})(\.\d{1,2})?$/.exec(text || '');
    return parts ? Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) : 0;
  }
  function rounded(score) { return score === '' ? '' : String(Math.round(Number(score) * 100) / 100); }
  function report() {
    window.clearTimeout(timer);
    timer = 0;
    window.parent.postMessage({
      kind: 'bangkom-report', status: values['cmi.core.lesson_status'], score: rounded(values['cmi.core.score.raw']),
      location: values['cmi.core.lesson_location'], suspend: values['cmi.suspend_data'],
      seconds: state.seconds + seconds(values['cmi.core.session_time']),
    }, portal);
  }
  function answer(error, value) { last = String(error); return value; }
  function fits(name, value) {
    if (name === 'cmi.core.lesson_status') return STATUSES.includes(value);
    if (/^cmi\.core\.score\.(raw|min|max)$/.test(name)) return value === '' || (/^\d+(\.\d+)?$/.test(value) && Number(value) <= 100);
    if (name === 'cmi.core.session_time') return /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/.test(value);
    if (name === 'cmi.core.exit') return ['time-out', 'suspend', 'logout', ''].includes(value);
    return name in LONGEST && value.length <= LONGEST[name];
  }

  window.API = Object.freeze({
    LMSInitialize() { if (open) return answer(101, 'false'); open = true; return answer(0, 'true'); },
    LMSFinish() { if (!open) return answer(301, 'false'); report(); open = false; return answer(0, 'true'); },
    LMSCommit() { if (!open) return answer(301, 'false'); report(); return answer(0, 'true'); },
    LMSGetValue(name) {
      if (!open) return answer(301, '');
      if (name in CHILDREN) return answer(0, CHILDREN[name]);
      if (name === 'cmi.core.session_time' || name === 'cmi.core.exit') return answer(404, '');
      return name in values ? answer(0, values[name]) : answer(/^cmi\.(objectives|interactions|student_preference)/.test(name) ? 401 : 201, '');
    },
    LMSSetValue(name, given) {
      const value = String(given);
      if (!open) return answer(301, 'false');
      if (/^cmi\.(objectives|interactions|student_preference)\./.test(name)) return answer(0, 'true');
      if (/^cmi\.(core\.(student|credit|entry|total_time|lesson_mode)|student_data|launch_data)/.test(name)) return answer(403, 'false');
      if (!fits(String(name), value)) return answer(405, 'false');
      values[name] = value;
      if (!timer) timer = window.setTimeout(report, 5000);
      return answer(0, 'true');
    },
    LMSGetLastError() { return last; },
    LMSGetErrorString(code) { return ERRORS[code] || 'General exception'; },
    LMSGetDiagnostic(code) { return ERRORS[code] || ''; },
  });

  window.addEventListener('message', event => {
    if (state || event.source !== window.parent || event.origin !== portal || event.data?.kind !== 'bangkom-start') return;
    state = event.data.state;
    values = {
      'cmi.core.student_id': 'peserta', 'cmi.core.student_name': 'Peserta', 'cmi.core.credit': 'no-credit', 'cmi.core.lesson_mode': 'normal',
      'cmi.core.entry': state.number > 0 ? 'resume' : 'ab-initio', 'cmi.core.lesson_status': state.status, 'cmi.core.lesson_location': state.location,
      'cmi.core.score.raw': state.score, 'cmi.core.score.min': '', 'cmi.core.score.max': '', 'cmi.core.total_time': clock(state.seconds),
      'cmi.suspend_data': state.suspend, 'cmi.launch_data': '', 'cmi.comments': '', 'cmi.comments_from_lms': '',
    };
    const frame = document.createElement('iframe');
    frame.src = document.body.dataset.launch;
    frame.title = 'SCORM';
    document.body.append(frame);
  });
  window.addEventListener('pagehide', () => { if (timer) report(); });
  window.parent.postMessage({ kind: 'bangkom-ready' }, portal);
})();
