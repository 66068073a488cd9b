casefileData("spellings-11",["cumhuriyeti",0]);
