casefileData("spellings-5",["black",2,"books",1,"burnt",1,"coast",0,"htfzt",1,"knigi",2,"lnfsh",1,"lrswm",3,"mayor",1,"nabil",0,"orlov",2,"pavel",2,"sbory",3,"tolls",4]);
